/** libtorch refused an operation (Python's RuntimeError and AssertionError). */
export class TorchError extends Error {
  static {
    TorchError.prototype.name = 'TorchError';
  }
}

/** Memory could not be allocated; the process works on. */
export class OutOfMemoryError extends TorchError {
  static {
    OutOfMemoryError.prototype.name = 'OutOfMemoryError';
  }
}

/** A decomposition or solver failed on its numbers (Python's torch.linalg.LinAlgError). */
export class LinAlgError extends TorchError {
  static {
    LinAlgError.prototype.name = 'LinAlgError';
  }
}

/** No kernel exists for these dtypes, this layout or this device (Python's NotImplementedError). */
export class NotImplementedError extends TorchError {
  static {
    NotImplementedError.prototype.name = 'NotImplementedError';
  }
}

/** A collective or its store failed (Python's torch.distributed.DistError). */
export class DistError extends TorchError {
  static {
    DistError.prototype.name = 'DistError';
  }
}

/** Constructors by native/error.h's ErrorClass, in its order. */
export const errorClasses = [
  TypeError,
  RangeError,
  ReferenceError,
  TorchError,
  OutOfMemoryError,
  LinAlgError,
  NotImplementedError,
  DistError,
] as const;
