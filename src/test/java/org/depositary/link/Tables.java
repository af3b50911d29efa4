package org.depositary.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depositary.link.authority.Authority;

/** Writes folders of tables for tests. */
final class Tables {
    static final String HEADER = "label\tkind\tspellings\tstate\tqid\tverified-by\n";
    static final String POSTS = "qid\tlabel\tpost\tfrom\tuntil\tverified-by\n";
    static final String DOUBTS = "form\tentry\tmay-be\tcleared-by\n";

    static Authority authority(Path folder, String people) throws IOException {
        return authority(folder, people, "", "");
    }

    static Authority authority(Path folder, String people, String posts, String doubts) throws IOException {
        Files.writeString(folder.resolve("datasets.tsv"), """
                dataset	title	template	identifiers	feature	home	licence	endpoint
                wikidata	Wikidata	http://www.wikidata.org/entity/{}	Q[1-9][0-9]*		https://www.wikidata.org/	https://creativecommons.org/publicdomain/zero/1.0/	https://query.wikidata.org/sparql
                geonames	GeoNames	https://sws.geonames.org/{}/	[1-9][0-9]*	geonames	https://www.geonames.org/	https://creativecommons.org/licenses/by/4.0/""" + "\t\n");
        Files.writeString(folder.resolve("policy.tsv"), """
                kind	requires	accept	review	margin
                state	entry	0.80	0.70	0.05
                place	entry	0.80	0.70	0.05
                organisation	name|state	0.75	0.65	0.05
                person	name|state|post|date	0.85	0.62	0.05
                """);
        Files.writeString(folder.resolve("doubts.tsv"), DOUBTS + doubts);
        Files.writeString(folder.resolve("posts.tsv"), POSTS + posts);
        Files.writeString(folder.resolve("state-entries.tsv"), """
                entry	kind	label	qid	verified-by
                states/chile	state	Chile	Q298	list of states
                states/norway	state	Norway	Q20	list of states
                states/peru	state	Peru		nobody could say
                """);
        Files.writeString(folder.resolve("people.tsv"), HEADER + people);
        return Authority.read(folder);
    }

    private Tables() {}
}
