package id.binaan.dashboard.readmodel;

import id.binaan.contracts.registry.BusinessSnapshot;
import java.time.Instant;

/**
 * A business as the registry last published it.
 *
 * @param changedAt when the registry recorded that state
 */
public record KnownBusiness(BusinessSnapshot business, Instant changedAt) {}
