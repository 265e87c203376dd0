package dev.hotseat.discord;

import java.io.IOException;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/// Sends ids as texts, as Discord's description has them. JDA sends two kinds as numbers: whom a
/// private conversation is with, and the tags of a forum's post. Discord itself takes those too,
/// but an id is too long for who reads numbers as JavaScript does: a proxy or a test server may
/// take it for another one.
final class IdsAsTexts implements Interceptor {
  private static final Pattern PLACE = Pattern.compile(".*/(?:users/@me/channels|threads)");
  private static final String PERSON = "recipient_id";
  private static final String TAGS = "applied_tags";

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    RequestBody body = request.body();
    return chain.proceed(
        body != null && PLACE.matcher(request.url().encodedPath()).matches()
            ? request.newBuilder().method(request.method(), written(body)).build()
            : request);
  }

  private static boolean isJson(RequestBody body) {
    MediaType type = body.contentType();
    return type != null && type.subtype().equals("json");
  }

  /// With files the texts are one part of several.
  private static RequestBody written(RequestBody body) throws IOException {
    if (body instanceof MultipartBody several) {
      MultipartBody.Builder all =
          new MultipartBody.Builder(several.boundary()).setType(several.type());
      for (MultipartBody.Part part : several.parts()) {
        all.addPart(part.headers(), isPayload(part) ? rewritten(part.body()) : part.body());
      }
      return all.build();
    }
    return isJson(body) ? rewritten(body) : body;
  }

  private static boolean isPayload(MultipartBody.Part part) {
    Headers headers = part.headers();
    return headers != null
        && ("" + headers.get("Content-Disposition")).contains("name=\"payload_json\"");
  }

  private static RequestBody rewritten(RequestBody body) throws IOException {
    Buffer sent = new Buffer();
    body.writeTo(sent);
    DataObject object = DataObject.fromJson(sent.readByteArray());
    if (object.hasKey(PERSON)) {
      object.put(PERSON, object.getString(PERSON));
    }
    if (object.hasKey(TAGS)) {
      object.put(
          TAGS,
          DataArray.fromCollection(object.getArray(TAGS).stream(DataArray::getString).toList()));
    }
    return RequestBody.create(object.toJson(), body.contentType());
  }
}
