package org.isnad.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A PostgreSQL server of the tests' own: on loopback, in a temporary folder, stopped when the tests end. */
final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path bin;
    private final Path folder;
    private final int port;

    private PostgresServer() throws IOException {
        this.bin = bin();
        this.folder = Files.createTempDirectory("isnad-postgres");
        this.port = freePort();
        start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private static final class Holder {
        static final PostgresServer STARTED = make();

        private static PostgresServer make() {
            try {
                return new PostgresServer();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Makes a new, empty database and returns its address. */
    static String newDatabase() {
        PostgresServer server = Holder.STARTED;
        String name = "test" + DATABASES.incrementAndGet();
        server.run("createdb", "-h", "127.0.0.1", "-p", "" + server.port, "-U", "isnad", name);
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=isnad".formatted(server.port, name);
    }

    private void start() {
        if (isRoot()) {
            plain("chown", "postgres", folder.toString());
        }
        run("initdb", "-D", data(), "-U", "isnad", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        String options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off".formatted(port);
        run("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
    }

    private void stop() {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** The server refuses to run as root, so its tools run as the user that its package has made. */
    private void run(String tool, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(tool).toString());
        command.addAll(List.of(arguments));
        plain(command.toArray(String[]::new));
    }

    private void plain(String... command) {
        try {
            Path out = Files.createTempFile("isnad-postgres", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            int status = process.waitFor();
            String said = Files.readString(out);
            Files.delete(out);
            if (status != 0) {
                throw new AssertionError("%s ended with %d: %s".formatted(List.of(command), status, said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path bin() throws IOException {
        Path home = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(home)) {
            try (Stream<Path> versions = Files.list(home)) {
                return versions.map(v -> v.resolve("bin"))
                        .filter(b -> Files.isExecutable(b.resolve("initdb")))
                        .max(Comparator.naturalOrder())
                        .orElseThrow(PostgresServer::missing);
            }
        }
        throw missing();
    }

    private static AssertionError missing() {
        return new AssertionError(
                "no PostgreSQL in /usr/lib/postgresql: run ./check, which installs the package, or install it yourself");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
