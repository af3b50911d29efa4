import java.net.URI;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.eclipse.rdf4j.repository.util.RDFLoader;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** RDF4J's loader follows an IRI with its own headers; its HTTP repository asks the endpoint about it. */
public class Rdf4j {
    public static void main(String[] arguments) throws Exception {
        IRI thing = SimpleValueFactory.getInstance().createIRI(arguments[0]);
        LinkedHashModel loaded = new LinkedHashModel();
        new RDFLoader(new ParserConfig(), SimpleValueFactory.getInstance())
                .load(URI.create(arguments[0]).toURL(), arguments[0], null, new StatementCollector(loaded));
        System.out.println("loader "
                + loaded.filter(thing, null, null).stream()
                        .map(statement -> statement.getPredicate() + " " + statement.getObject())
                        .distinct()
                        .count());
        SPARQLRepository repository = new SPARQLRepository(arguments[1] + "sparql");
        try (var connection = repository.getConnection()) {
            System.out.println("repository " + connection.getStatements(thing, null, null).stream().count());
        } finally {
            repository.shutDown();
        }
    }
}
