package id.binaan.localstack;

/** A running piece of the platform that can be stopped. */
public interface Part extends AutoCloseable {

    /** What people read when it is ready, for example {@code kafka on 127.0.0.1:9092}. */
    String description();

    @Override
    void close();
}
