package org.isnad.intake.same;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address without what does not change the article: scheme, {@code www.} and {@code m.}, the port, the fragment, a last slash, the
 * endings of AMP pages, what was added to follow readers; the rest of the query in the order of its names. For comparing only: the result
 * need not be an address that works.
 */
public final class AddressKey {
    private static final Pattern HOST = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=.*\\.)");
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?i)(?:utm_\\w+|fbclid|gclid|dclid|yclid|msclkid|twclid|igshid|mc_cid|mc_eid|ref|ref_src|src|source|cmpid|ocid|at_\\w+|amp|outputtype|"
                    + "share|spm|feature|traffic_source|xtor|wt\\.\\w+|_ga|output|print|s)(?:=.*)?");
    private static final Pattern AMP = Pattern.compile("(?i)(?:/amp|\\.amp|/amp\\.html)?/*$");

    private AddressKey() {}

    /** Returns the key of a web address; empty if it has no host. */
    public static Optional<String> of(URI address) {
        if (address.getHost() == null) {
            return Optional.empty();
        }
        String host = HOST.matcher(address.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
        String path = AMP.matcher(String.valueOf(address.getPath())).replaceFirst("");
        String query = address.getRawQuery() == null
                ? ""
                : Arrays.stream(address.getRawQuery().split("&"))
                        .filter(p -> !p.isEmpty() && !FOLLOWS.matcher(p).matches())
                        .sorted()
                        .collect(Collectors.joining("&"));
        return Optional.of(host + path + (query.isEmpty() ? "" : "?" + query));
    }
}
