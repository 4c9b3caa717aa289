package id.binaan.localstack;

/** A reason not to start that a person can act on: its message is one sentence and is all they see. */
public class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String sentence) {
        super(sentence);
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
