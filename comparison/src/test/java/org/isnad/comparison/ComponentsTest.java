package org.isnad.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    @Test
    void theOrderOfClaimsAndPairsDoesNotMatter() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            List<String[]> pairs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                pairs.add(new String[] {"claim:" + random.nextInt(60), "claim:" + random.nextInt(60)});
            }
            Map<String, List<String>> first = components(pairs);
            Collections.shuffle(pairs, random);
            pairs.replaceAll(p -> new String[] {p[1], p[0]});
            assertThat(components(pairs)).isEqualTo(first);
        }
    }

    private static Map<String, List<String>> components(List<String[]> pairs) {
        Components components = new Components();
        pairs.forEach(p -> components.join(p[0], p[1]));
        for (int i = 0; i < 60; i++) {
            components.add("claim:" + i);
        }
        return components.all();
    }

    @Test
    void everyClaimStandsInExactlyOne() {
        Components components = new Components();
        components.add("claim:c");
        components.join("claim:b", "claim:a");
        assertThat(components.all().values())
                .containsExactlyInAnyOrder(List.of("claim:a", "claim:b"), List.of("claim:c"));
        assertThat(components.all()).containsKey(Components.id(List.of("claim:b", "claim:a")));
    }

    @Test
    void anIncidentHasAClaim() {
        assertThatThrownBy(() -> Components.id(List.of())).isInstanceOf(ComparisonException.class);
    }
}
