package id.binaan.dashboard.business;

import java.util.UUID;

/** Records as the registry shows them. All persons are made up. */
final class Records {
    static final UUID BUSINESS = UUID.fromString("019a5c3e-7d10-7a42-9c55-3f1b8a6d0e21");
    static final UUID OWNER = UUID.fromString("019a5c3e-6b02-7e11-8d3a-91c4f7e20b64");
    static final String NIK = "1403025708850003";
    static final String ADDRESS = "/api/v1/businesses/" + BUSINESS;

    private Records() {}

    static String business(long version, String name, String brand) {
        return """
               {"id":"%s","version":%d,"registryNumber":"UMKM-1403-2026-000123","state":"DRAFT",
                "details":{"name":"%s","brand":%s,"legalForm":"INDIVIDUAL","ownerId":"%s","responsibleIds":[],
                  "place":{"village":"14.03.02.2005","subdistrict":"14.03.02","district":"14.03","outOfArea":false,"address":"Jl. Pantai 4"},
                  "premises":"HOME","startDate":"2015-03","activities":[{"code":"10794","version":"2020","primary":true}],
                  "products":[],"figures":[],"status":"ACTIVE"},
                "nameIsPersonal":false,"scale":{"scale":"UNKNOWN","flags":[]},"missing":["finance.capital"],"reasons":[],
                "duplicateReviews":[],"source":"OFFICE","author":"enumerator"}""".formatted(BUSINESS, version, name, brand == null ? "null" : "\"" + brand + "\"", OWNER);
    }

    static String owner() {
        return """
               {"id":"%s","version":3,"name":"Siti Contoh","nik":"1403**********03","sex":"FEMALE","domicile":"14.03.02.2005",
                "phone":"+62********890","consents":[],"businessIds":[],"missing":["owner.consent"]}""".formatted(OWNER);
    }

    static String answer(UUID id) {
        return "{\"id\":\"%s\",\"version\":2,\"sequences\":{\"business/%s\":2}}".formatted(id, id);
    }

    static String problem(int status, String code, String field, String message) {
        return "{\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\",\"errors\":[{\"field\":\"%s\",\"code\":\"%s\",\"message\":\"%s\"}]}"
                .formatted(status, code, message, field, code, message);
    }
}
