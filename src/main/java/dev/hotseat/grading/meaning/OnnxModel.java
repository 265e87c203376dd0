package dev.hotseat.grading.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The model in ONNX Runtime: piece numbers in, a hidden state for each out.
///
/// One text a run, because in a batch each text's numbers would depend on its neighbours; one
/// thread, because replies are short and other candidates wait too. The arena and the memory
/// pattern are off: they are no faster here and keep up to 30 MB.
final class OnnxModel {
  /// Numbers in a hidden state.
  static final int DIMENSIONS = 384;

  private static final long STACK = 16 * 1024 * 1024;
  private static final long START = 101;
  private static final long END = 102;

  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxModel(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /// @param bytes a model file
  /// @throws OrtException where it is no model, or not one with these inputs
  /// @throws LinkageError where there is no native build for this machine
  static OnnxModel read(byte[] bytes) throws OrtException {
    try {
      return onDeepStack(() -> open(bytes));
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case OrtException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        case null, default -> throw new IllegalStateException(failed);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the model was loaded", interrupted);
    }
  }

  /// The runtime walks the model's graph by recursion, nearly a megabyte deep; on the stack of an
  /// ordinary thread that can end the process without a word.
  private static OnnxModel onDeepStack(Callable<OnnxModel> task)
      throws ExecutionException, InterruptedException {
    FutureTask<OnnxModel> opened = new FutureTask<>(task);
    Thread thread = new Thread(null, opened, "model", STACK);
    thread.setDaemon(true);
    thread.start();
    return opened.get();
  }

  private static OnnxModel open(byte[] bytes) throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "hotseat");
    environment.setTelemetry(false);
    try (OrtSession.SessionOptions options = options()) {
      OnnxModel model = new OnnxModel(environment, environment.createSession(bytes, options));
      model.states(new long[] {START}); // a model of another shape is refused here, not later
      return model;
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setCPUArenaAllocator(false);
    options.setMemoryPatternOptimization(false);
    options.setDeterministicCompute(true);
    options.addConfigEntry("session.x64quantprecision", "1");
    return options;
  }

  /// The hidden state of each piece, 500 at most.
  ///
  /// @throws OrtException where the model fails
  float[][] states(long[] pieces) throws OrtException {
    long[] ids = new long[pieces.length + 2];
    ids[0] = START;
    System.arraycopy(pieces, 0, ids, 1, pieces.length);
    ids[ids.length - 1] = END;
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor words = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
      return rows(((OnnxTensor) result.get(0)).getFloatBuffer(), pieces.length);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static float[][] rows(FloatBuffer states, int pieces) {
    float[][] rows = new float[pieces][DIMENSIONS];
    for (int piece = 0; piece < pieces; piece++) {
      states.get((piece + 1) * DIMENSIONS, rows[piece]); // behind the start mark
    }
    return rows;
  }
}
