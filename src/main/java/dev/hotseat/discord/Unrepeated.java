package dev.hotseat.discord;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// Keeps a forum's post from being sent a second time by itself: a forum does not know a repeat.
/// The HTTP client repeats what breaks off on a line that was used before, unless the body can be
/// sent only once. JDA does so where the line breaks or a proxy reports an error; what is not known
/// is told to it as the one error after which it does not try again.
final class Unrepeated implements Interceptor {
  private static final Pattern FORUM_POST = Pattern.compile(".*/channels/\\d+/threads");
  private static final int UNKNOWN = 500;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!request.method().equals("POST")
        || !FORUM_POST.matcher(request.url().encodedPath()).matches()) {
      return chain.proceed(request);
    }
    try {
      Response response = chain.proceed(sentOnce(request));
      return response.code() > UNKNOWN ? response.newBuilder().code(UNKNOWN).build() : response;
    } catch (IOException broken) {
      return new Response.Builder()
          .request(request)
          .protocol(Protocol.HTTP_1_1)
          .code(UNKNOWN)
          .message("the line broke")
          .body(ResponseBody.create("{}", MediaType.get("application/json")))
          .build();
    }
  }

  private static Request sentOnce(Request request) {
    RequestBody body = Objects.requireNonNull(request.body());
    return request
        .newBuilder()
        .post(
            new RequestBody() {
              @Override
              public @Nullable MediaType contentType() {
                return body.contentType();
              }

              @Override
              public long contentLength() throws IOException {
                return body.contentLength();
              }

              @Override
              public boolean isOneShot() {
                return true;
              }

              @Override
              public void writeTo(BufferedSink sink) throws IOException {
                body.writeTo(sink);
              }
            })
        .build();
  }
}
