package id.binaan.dashboard.search;

import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.dashboard.readmodel.BusinessRecord;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Makes rows from records, and bytes from rows. */
final class Hits {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Hits() {
        JsonMapper json = new JsonMapper();
        reader = json.readerFor(BusinessHit.class);
        writer = json.writerFor(BusinessHit.class);
    }

    static BusinessHit of(BusinessRecord known) {
        BusinessSnapshot business = known.business();
        return new BusinessHit(
                business.id(),
                business.registryNumber(),
                known.name(),
                business.brand(),
                known.ownerName(),
                business.location(),
                business.kbli(),
                business.scale().scale(),
                business.recordState(),
                business.businessStatus(),
                business.missing(),
                business.products().size(),
                known.changedAt(),
                known.sequence());
    }

    byte[] write(BusinessHit hit) {
        return writer.writeValueAsBytes(hit);
    }

    BusinessHit read(byte[] bytes, int offset, int length) {
        return reader.readValue(bytes, offset, length);
    }
}
