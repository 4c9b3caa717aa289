package id.binaan.certification.business;

import id.binaan.contracts.registry.BusinessSnapshot;
import java.time.Instant;

/**
 * A business as the registry last published it.
 *
 * @param business the registry's public snapshot
 * @param asOf when the registry recorded that state
 */
record KnownBusiness(BusinessSnapshot business, Instant asOf) {}
