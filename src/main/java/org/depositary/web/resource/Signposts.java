package org.depositary.web.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.graph.format.Format;
import org.depositary.store.DumpFile;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.WebLink;
import org.depositary.web.negotiation.Form;

/**
 * The typed links by which programs find their way between a thing, the page about it, the documents about it and the
 * dataset (RFC 8288; FAIR Signposting profile, levels 1 and 2).
 */
public final class Signposts {
    private static final String LINKSET = "application/linkset+json";

    private final Library library;
    private final String base;
    private final String root;

    /** @param library what is published */
    public Signposts(Library library) {
        this.library = library;
        this.base = library.catalogue().base().iri();
        this.root = library.catalogue().root();
    }

    /** A reply with links in its header. */
    static Reply with(Reply reply, List<WebLink> links) {
        Reply with = reply;
        for (WebLink link : links) {
            with = with.with("Link", link.field());
        }
        return with;
    }

    /** Those of the page about a thing. @param name of the thing below {@code id/} */
    List<WebLink> page(String name) {
        List<WebLink> links = new ArrayList<>(common("id/" + name));
        links.add(WebLink.to("https://schema.org/AboutPage", "type"));
        for (Form form : Form.rdfThen()) {
            String address = root + "data/" + name + "." + extension(form);
            links.add(WebLink.to(address, "describedby", form.mediaType()));
            links.add(WebLink.to(address, "alternate", form.mediaType()));
        }
        return links;
    }

    /** Those of the document about a thing. */
    List<WebLink> document(String name) {
        List<WebLink> links = new ArrayList<>();
        links.add(WebLink.to(base + "id/" + name, "describes"));
        links.add(WebLink.to(root + "page/" + name, "alternate", "text/html"));
        for (Form form : Form.rdfThen()) {
            links.add(WebLink.to(root + "data/" + name + "." + extension(form), "alternate", form.mediaType()));
        }
        links.add(WebLink.to(root + "timemap/data/" + name, "timemap", "application/link-format"));
        links.add(WebLink.to(root + "data/" + name, "timegate"));
        links.add(WebLink.to(root + "data/" + name, "original"));
        links.addAll(common("id/" + name));
        return links;
    }

    /** Those of what is itself on the web and described at its own address. */
    List<WebLink> described(String name) {
        List<WebLink> links = new ArrayList<>(common(name));
        for (Form form : Form.rdfThen()) {
            links.add(WebLink.to(root + name + "." + extension(form), "alternate", form.mediaType()));
            links.add(WebLink.to(root + name + "." + extension(form), "describedby", form.mediaType()));
        }
        boolean dataset = name.equals("dataset") || name.startsWith("graph/");
        links.add(WebLink.to("https://schema.org/" + (dataset ? "Dataset" : "CreativeWork"), "type"));
        if (name.equals("dataset")) {
            for (DumpFile file : library.dumps()) {
                links.add(WebLink.to(root + "dump/" + file.name(), "item", DumpFile.COMPRESSION));
            }
        }
        return links;
    }

    /** Those of all. */
    private List<WebLink> common(String path) {
        List<WebLink> links = new ArrayList<>();
        links.add(WebLink.to(base + path, "cite-as"));
        links.add(WebLink.to(root + ".well-known/void", "describedby"));
        links.add(WebLink.to(base + "dataset", "collection"));
        links.add(WebLink.to(base + "program", "author"));
        links.add(WebLink.to(root + "linkset/" + path, "linkset", LINKSET));
        library.licence().ifPresent(licence -> links.add(WebLink.to(licence, "license")));
        return links;
    }

    /**
     * All links of something and of the documents about it, each with the address it leads from (RFC 9264).
     *
     * @param path below the base
     */
    public Map<String, List<WebLink>> linkset(String path) {
        Map<String, List<WebLink>> set = new LinkedHashMap<>();
        if (path.startsWith("id/")) {
            String name = path.substring("id/".length());
            set.put(base + "page/" + name, absolute(page(name)));
            for (Form form : Form.rdfThen()) {
                set.put(base + "data/" + name + "." + extension(form), absolute(document(name)));
            }
        } else {
            set.put(base + path, absolute(described(path)));
        }
        return set;
    }

    private List<WebLink> absolute(List<WebLink> links) {
        return links.stream()
                .map(link -> link.target().startsWith(root)
                        ? new WebLink(base + link.target().substring(root.length()), link.rel(), link.type())
                        : link)
                .toList();
    }

    private static String extension(Form form) {
        return form.format().map(Format::extension).orElseThrow();
    }
}
