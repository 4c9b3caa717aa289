package id.binaan.dashboard.client;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** A service refused what was asked of it, and said why. Commands turn it into a value: {@link Answer}. */
public final class ServiceRefusal extends RuntimeException implements ErrorResponse {
    private final transient Problem problem;

    ServiceRefusal(Problem problem) {
        super(problem.status() + " " + problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** Whether there is no such record, or none that the operator may see. */
    public boolean notFound() {
        return problem.status() == 404;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(problem.status());
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatusAndDetail(getStatusCode(), problem.detail());
    }
}
