package id.binaan.localstack;

/** The parts that can be started alone with {@code --only}. */
enum PartName {
    KAFKA,
    MONGO,
    IDP
}
