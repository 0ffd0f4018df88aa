package org.isnad.intake.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/**
 * Says whether an address may be asked. A server that fetches what its users name must not be led to its own network: every address that
 * the name stands for is looked at, and at every redirect again.
 */
final class AddressGuard {
    private final boolean publicOnly;

    AddressGuard(boolean publicOnly) {
        this.publicOnly = publicOnly;
    }

    /** Returns the reason why an address may not be asked. */
    Optional<String> refusal(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("only http and https addresses are fetched, not \"%s\"".formatted(scheme));
        }
        if (uri.getHost() == null) {
            return Optional.of("the address names no host: check it");
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("the address holds a name or password: leave them out");
        }
        return publicOnly ? closed(uri.getHost()) : Optional.empty();
    }

    private static Optional<String> closed(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!isPublic(address)) {
                    return Optional.of("%s lies on a private network, which is closed here".formatted(host));
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("there is no host %s: check the address".formatted(host));
        }
    }

    /** Whether an address is one of the open internet. */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(b, 0) : !(address instanceof Inet6Address) || isPublic6(b);
    }

    /** RFC 6890: this network, shared, protocol, documentation, benchmarks and reserved addresses are not public. */
    private static boolean isPublic4(byte[] b, int at) {
        int first = b[at] & 0xFF;
        int second = b[at + 1] & 0xFF;
        int third = b[at + 2] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean own = first == 10 || first == 172 && second >= 16 && second < 32 || first == 192 && second == 168;
        boolean local = first == 0 || first == 127 || first == 169 && second == 254;
        boolean special = first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
        return !(shared || own || local || special || first >= 224);
    }

    /** Only 2000::/3 is given out; inside it, what carries an IPv4 address is judged by that one. */
    private static boolean isPublic6(byte[] b) {
        boolean mapped = zero(b, 0, 10) && (b[10] & 0xFF) == 0xFF && (b[11] & 0xFF) == 0xFF;
        boolean nat64 = b[0] == 0 && (b[1] & 0xFF) == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
        if (mapped || nat64) {
            return isPublic4(b, 12);
        }
        if (b[0] == 0x20 && b[1] == 0x02) {
            return isPublic4(b, 2);
        }
        boolean teredoOrDocumentation =
                b[0] == 0x20 && b[1] == 0x01 && (b[2] == 0 && b[3] == 0 || b[2] == 0x0D && (b[3] & 0xFF) == 0xB8);
        return (b[0] & 0xE0) == 0x20 && !teredoOrDocumentation;
    }

    private static boolean zero(byte[] b, int from, int end) {
        for (int i = from; i < end; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
