package id.binaan.kit.example;

import id.binaan.localstack.junit.BinaanPlatform;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The test class works with the example service; all such classes share one instance of it. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BinaanPlatform
@SpringBootTest(
        classes = ExampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.level.org.apache.kafka=off",
            "logging.level.de.bwaldvogel.mongo=error",
            "logging.level.org.mongodb.driver=error"
        })
public @interface KitTest {}
