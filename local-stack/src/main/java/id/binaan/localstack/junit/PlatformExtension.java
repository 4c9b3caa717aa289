package id.binaan.localstack.junit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Starts the shared platform before any application context of the test class is made. */
public final class PlatformExtension implements BeforeAllCallback, TestInstancePreConstructCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        SharedPlatform.get();
    }

    /** Comes first where one test instance serves the whole class. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        SharedPlatform.get();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Platform.class);
    }

    @Override
    public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return SharedPlatform.get();
    }
}
