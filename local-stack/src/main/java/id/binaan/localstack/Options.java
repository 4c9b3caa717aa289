package id.binaan.localstack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the command line asks for. */
record Options(Path data, Set<PartName> parts, int kafkaPort, int mongoPort, int idpPort, int consolePort) {

    private static final String USAGE =
            "use --data DIR [--only kafka|mongo|idp] [--kafka-port N] [--mongo-port N] [--idp-port N] [--console-port N]";

    static Options parse(String... arguments) {
        return new Parser(new ArrayDeque<>(List.of(arguments))).parse();
    }

    /** Reads {@code --name value} and {@code --name=value}. */
    private static final class Parser {

        private final Deque<String> rest;
        private final Set<PartName> only = EnumSet.noneOf(PartName.class);
        private Path data = Path.of(".binaan");
        private int kafkaPort = 9092;
        private int mongoPort = 27017;
        private int idpPort = 9000;
        private int consolePort = 8080;

        Parser(Deque<String> rest) {
            this.rest = rest;
        }

        Options parse() {
            while (!rest.isEmpty()) {
                var argument = rest.removeFirst().split("=", 2);
                if (argument.length == 2) {
                    rest.addFirst(argument[1]);
                }
                option(argument[0]);
            }
            var parts = only.isEmpty() ? EnumSet.allOf(PartName.class) : only;
            return new Options(data.toAbsolutePath().normalize(), parts, kafkaPort, mongoPort, idpPort, consolePort);
        }

        private void option(String name) {
            switch (name) {
                case "--data" -> data = Path.of(value(name));
                case "--only" -> addParts(value(name));
                case "--kafka-port" -> kafkaPort = port(name);
                case "--mongo-port" -> mongoPort = port(name);
                case "--idp-port" -> idpPort = port(name);
                case "--console-port" -> consolePort = port(name);
                default -> throw new StackException("Unknown option " + name + ": " + USAGE + ".");
            }
        }

        private void addParts(String names) {
            for (var name : names.split(",")) {
                try {
                    only.add(PartName.valueOf(name.strip().toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw new StackException("There is no part " + name + ": " + USAGE + ".", e);
                }
            }
        }

        private int port(String name) {
            var text = value(name);
            if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
                throw new StackException(name + " needs a port from 1 to 65535, not " + text + ".");
            }
            return Integer.parseInt(text);
        }

        private String value(String name) {
            if (rest.isEmpty()) {
                throw new StackException(name + " needs a value: " + USAGE + ".");
            }
            return rest.removeFirst();
        }
    }
}
