package org.depositary.web.sparql;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.depositary.web.negotiation.Variant;

/** The formats of the answers to SELECT and ASK queries (SPARQL 1.1 Query Results, all four). */
enum ResultForm implements Variant {
    JSON(
            ResultSetLang.RS_JSON,
            "application/sparql-results+json",
            1.0,
            "application/sparql-results+json",
            "application/json"),
    XML(
            ResultSetLang.RS_XML,
            "application/sparql-results+xml",
            0.9,
            "application/sparql-results+xml",
            "application/xml",
            "text/xml"),
    CSV(ResultSetLang.RS_CSV, "text/csv;charset=utf-8", 0.7, "text/csv"),
    TSV(ResultSetLang.RS_TSV, "text/tab-separated-values;charset=utf-8", 0.6, "text/tab-separated-values"),
    /** A page with a table. */
    HTML(ResultSetLang.RS_None, "text/html;charset=utf-8", 1.0, "text/html", "application/xhtml+xml");

    private final Lang language;
    private final String contentType;
    private final double quality;
    private final List<String> mediaTypes;

    ResultForm(Lang language, String contentType, double quality, String... mediaTypes) {
        this.language = language;
        this.contentType = contentType;
        this.quality = quality;
        this.mediaTypes = List.of(mediaTypes);
    }

    Lang language() {
        return language;
    }

    String contentType() {
        return contentType;
    }

    @Override
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    @Override
    public double quality() {
        return quality;
    }
}
