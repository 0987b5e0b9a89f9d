// One place where C++ exceptions become JavaScript ones.
#pragma once

#include <stdexcept>
#include <string>

#include "napi.h"

namespace nodetorch {

struct Env;

// The order in which lib/native.ts hands over the constructors.
enum class ErrorClass { kType, kRange, kReference, kTorch, kOutOfMemory, kLinAlg, kNotImplemented, kDist, kCount };

struct ErrorClasses {
  napi_ref constructors[static_cast<int>(ErrorClass::kCount)] = {};
};

// An error of ours with the class that JavaScript shall see.
struct JsError : std::runtime_error {
  JsError(ErrorClass error_class, const std::string& message) : std::runtime_error(message), error_class(error_class) {}
  ErrorClass error_class;
};

// Unwinds C++ frames while a JavaScript exception waits in Env::thrown.
struct JsPending : std::exception {
  const char* what() const noexcept override { return "a JavaScript exception is pending"; }
};

// Makes the exception in flight the pending JavaScript one; a JavaScript exception comes out unchanged.
void RaiseCurrent(Env* env) noexcept;

// Tells JavaScript what libtorch warned of during the call.
void TellWarnings(Env* env) noexcept;

}  // namespace nodetorch
