package dev.hotseat.verb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.hotseat.batch.BatchGrading;
import dev.hotseat.grading.Coverage;
import dev.hotseat.grading.Flagged;
import dev.hotseat.grading.Grade;
import dev.hotseat.grading.Span;
import dev.hotseat.question.Question;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Writes grades as JSON, one object a line.
final class JsonLines implements BatchGrading.Sink {
  private static final double DIGITS = 1000;

  private final JsonGenerator json;

  JsonLines(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  @Override
  public void graded(@Nullable String id, Question question, String reply, Grade grade)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeNumberField("score", grade.score());
    json.writeStringField("verdict", grade.verdict().slug());
    json.writeArrayFieldStart("keyPoints");
    for (Coverage coverage : grade.keyPoints()) {
      write(coverage, reply);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("flags");
    for (Flagged flagged : grade.flags()) {
      json.writeString(flagged.flag().slug());
    }
    json.writeEndArray();
    json.writeEndObject();
    end();
  }

  @Override
  public void failed(@Nullable String id, String reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("error", reason);
    json.writeEndObject();
    end();
  }

  private void write(Coverage coverage, String reply) throws IOException {
    json.writeStartObject();
    json.writeStringField("label", coverage.keyPoint().label());
    json.writeNumberField("weight", coverage.keyPoint().weight());
    json.writeNumberField("coverage", Math.round(coverage.degree() * DIGITS) / DIGITS);
    json.writeArrayFieldStart("matched");
    for (Span span : coverage.matched()) {
      json.writeString(span.of(reply));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void end() throws IOException {
    json.writeRaw('\n');
    json.flush();
  }
}
