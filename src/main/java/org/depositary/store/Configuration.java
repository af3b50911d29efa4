package org.depositary.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.RDF;

/**
 * The description of the SPARQL service that a stand-alone Fuseki reads too ({@code fuseki/config.ttl}; Jena Assembler
 * vocabulary).
 *
 * @param source the file
 * @param model what it says
 */
public record Configuration(Path source, Model model) {
    private static final String FUSEKI = "http://jena.apache.org/fuseki#";
    private static final String TDB = "http://jena.apache.org/2016/tdb#";
    private static final String TEXT = "http://jena.apache.org/text#";

    /**
     * Reads a configuration.
     *
     * @throws StoreException when the file is missing, is no Turtle, or describes no service with a database on disk
     */
    public static Configuration read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(file + ": there is no such configuration");
        }
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFDataMgr.read(model, file.toUri().toString());
        } catch (RiotException e) {
            throw new StoreException(file + ": " + e.getMessage(), e);
        }
        Configuration configuration = new Configuration(file, model);
        configuration.only(TEXT + "TextDataset");
        configuration.only(TDB + "DatasetTDB2");
        configuration.only(TEXT + "TextIndexLucene");
        configuration.serviceName();
        return configuration;
    }

    /** The name of the service: the first segment of its endpoints' path. */
    public String serviceName() {
        Resource service = only(FUSEKI + "Service");
        RDFNode name = value(service, FUSEKI + "name");
        return name.asLiteral().getString();
    }

    /**
     * Opens the described dataset with its database and index in another folder than the file says. (Jena's assembler
     * for datasets is passed by: it keeps what it opened by the name in the file, and would give the first folder
     * again.)
     */
    Dataset assemble(Path folder) {
        Resource described = only(TDB + "DatasetTDB2");
        Dataset database = TDB2Factory.connectDataset(
                folder.resolve("database").toAbsolutePath().toString());
        Context context = database.getContext();
        AssemblerUtils.mergeContext(described, context);
        QC.setFactory(context, QueryExecutor::new);
        context.set(
                TDB2.symUnionDefaultGraph,
                value(described, TDB + "unionDefaultGraph").asLiteral().getBoolean());
        return TextDatasetFactory.create(database, index(folder.resolve("index")), true);
    }

    private TextIndex index(Path folder) {
        Model moved = ModelFactory.createDefaultModel().add(model);
        Resource described = moved.getResource(only(TEXT + "TextIndexLucene").getURI());
        Property directory = ResourceFactory.createProperty(TEXT + "directory");
        described.removeAll(directory);
        described.addProperty(directory, folder.toAbsolutePath().toString());
        return (TextIndex) Assembler.general().open(described);
    }

    private Resource only(String type) {
        ResIterator found = model.listResourcesWithProperty(RDF.type, ResourceFactory.createResource(type));
        if (!found.hasNext()) {
            throw new StoreException(source + ": describes no <" + type + ">");
        }
        Resource first = found.next();
        if (found.hasNext()) {
            throw new StoreException(source + ": describes more than one <" + type + ">");
        }
        return first;
    }

    private RDFNode value(Resource subject, String property) {
        if (!subject.hasProperty(ResourceFactory.createProperty(property))) {
            throw new StoreException(source + ": <" + subject + "> has no <" + property + ">");
        }
        return subject.getProperty(ResourceFactory.createProperty(property)).getObject();
    }
}
