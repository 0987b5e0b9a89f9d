// Scopes, disposal, collections and their figures.
#include <algorithm>
#include <limits>

#include "allocator.h"
#include "callbacks.h"
#include "env.h"

namespace nodetorch {
namespace {

napi_value Dispose(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { env->slots.Dispose(env->scratch.I[0], env->scratch.I[1]); });
}

// keep(owner): I = handle.
napi_value Keep(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    env->slots.Keep(env->scratch.I[0], env->scratch.I[1], args[0]);
    return nullptr;
  });
}

// take(out): I[0] = index into the pending tensors, each of which can be taken once. Answers as PublishResult.
napi_value Take(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    const auto index = static_cast<size_t>(env->scratch.I[0]);
    if (index >= env->pending.size()) throw JsError(ErrorClass::kRange, "no pending tensor at this index");
    return PublishResult(env, args[0], std::move(env->pending[index]));
  });
}

// setCohorts(seal, disband, memberOf): see cohorts.h.
napi_value SetCohorts(napi_env napi, napi_callback_info info) noexcept {
  return Guard<3>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    env->slots.SetCohortCallbacks(args[0], args[1], args[2]);
    return nullptr;
  });
}

// openScope: I[0] = the scope's number.
napi_value OpenScope(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) { env->scratch.I[0] = static_cast<int32_t>(env->slots.OpenScope()); });
}

// closeScope(survivors): I = the scope's number, how many tensors the array has, their handles.
napi_value CloseScope(napi_env napi, napi_callback_info info) noexcept {
  return Guard<1>(napi, info, [](Env* env, napi_value* args) -> napi_value {
    const int32_t* I = env->scratch.I;
    const int32_t count = std::clamp(I[1], 0, env->scratch.ints / 2 - 1);
    std::vector<Survivor> survivors(static_cast<size_t>(count));
    for (int32_t k = 0; k < count; k++) {
      Survivor& survivor = survivors[static_cast<size_t>(k)];
      survivor = {I[2 * k + 2], I[2 * k + 3], nullptr};
      if (napi_get_element(env->napi, args[0], static_cast<uint32_t>(k), &survivor.owner) != napi_ok) throw JsPending();
    }
    env->slots.CloseScope(static_cast<size_t>(I[0]), survivors);
    return nullptr;
  });
}

napi_value Relieve(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    CollectCycles(env);
    env->slots.Collect(true);
    ReleaseCachedBlocks();
  });
}

// setPolicy: F = byte step, object step, hard cap; values <= 0 leave what is.
napi_value SetPolicy(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    GatePolicy policy = env->slots.policy();
    int64_t* targets[] = {&policy.byte_step, &policy.object_step, &policy.hard_cap};
    for (int k = 0; k < 3; k++) {
      const double value = env->scratch.F[k];
      if (value > 0) *targets[k] = value < 9e18 ? static_cast<int64_t>(value) : std::numeric_limits<int64_t>::max();
    }
    env->slots.SetPolicy(policy);
  });
}

// stats: F = live bytes, peak bytes, live tensors, minor and major collections, their milliseconds.
napi_value Stats(napi_env napi, napi_callback_info info) noexcept {
  return Run(napi, info, [](Env* env) {
    const MemoryStats& stats = env->slots.stats;
    const double values[] = {
        static_cast<double>(g_live_bytes.load()),     static_cast<double>(g_peak_bytes.load()),
        static_cast<double>(env->slots.live_slots()), static_cast<double>(stats.minor_collections),
        static_cast<double>(stats.major_collections), stats.collection_ms,
    };
    std::copy(std::begin(values), std::end(values), env->scratch.F);
  });
}

}  // namespace

void InitMemory(Env* env, napi_value exports) {
  Define(env, exports,
         {
             {"dispose", Dispose},
             {"keep", Keep},
             {"take", Take},
             {"setCohorts", SetCohorts},
             {"openScope", OpenScope},
             {"closeScope", CloseScope},
             {"relieve", Relieve},
             {"setPolicy", SetPolicy},
             {"stats", Stats},
         });
}

}  // namespace nodetorch
