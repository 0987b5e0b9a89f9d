// Handles of tensors: slots in blocks that never move, weak references to the JavaScript owners, sweep and gate.
//
// No finalizer exists. An owner's death shows in its weak reference after a collection, and the sweep at the entry of
// an operation destroys the tensor there, in an ordinary call. Node-API's own finalizers would wait for the event loop.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/util/flat_hash_map.h>

#include <memory>
#include <utility>
#include <vector>

#include "cohorts.h"
#include "napi.h"

namespace nodetorch {

struct Env;

// Set in the generation of a new handle when its owner must join the open cohort.
constexpr int32_t kJoinsCohort = 0x40000000;

struct Slot {
  at::Tensor tensor;
  napi_ref weak = nullptr;
  int64_t tenancy = 0;  // which of all tensors ever made lives here
  int32_t generation = 0;
  bool scoped = false;  // a scope decides how long it lives, whether it has a weak reference or not
  bool buried = false;  // disposed while a native frame may use it
};

// A handle as JavaScript wrote it, and the object that has it.
struct Survivor {
  int32_t id, generation;
  napi_value owner;
};

// When to collect, in bytes of the CPU allocator and in objects since the last collection: at least this much. Where
// most tensors survive a collection, the pace slows down.
struct GatePolicy {
  int64_t warm_bytes = 2 << 20;  // outputs reclaimed beyond the L2 cache come back cold
  int64_t warm_objects = 128;    // a minor collection costs about 20 us: share it among this many
  int64_t byte_step = 32 << 20;  // collect at this growth whatever the count
  int64_t object_step = 1024;    // collect at this count whatever the bytes
  int64_t hard_cap = INT64_MAX;  // a full collection above this many live bytes
};

struct MemoryStats {
  int64_t minor_collections = 0;
  int64_t major_collections = 0;
  double collection_ms = 0;
  double best_minor_ms = 1e9;
};

class SlotTable {
 public:
  explicit SlotTable(Env* env);

  // The tensor of a handle; throws "tensor was disposed" for a stale one.
  const at::Tensor& At(int32_t id, int32_t generation) const {
    if (__builtin_expect(id <= 0 || static_cast<uint32_t>(id) >= used_, 0)) ThrowDisposed();
    const Slot& slot = Get(static_cast<uint32_t>(id));
    if (__builtin_expect(slot.generation != generation || !slot.tensor.defined(), 0)) ThrowDisposed();
    return slot.tensor;
  }

  // Collects when enough became garbage-to-be. Call before arguments are read: a sweep may run.
  void Gate();

  // Gives `tensor` a slot owned by the JavaScript object `owner`; returns the slot's id, and whether the owner must
  // join the open cohort.
  std::pair<uint32_t, bool> Add(napi_value owner, at::Tensor&& tensor);
  // In no scope and no cohort: `owner` alone decides.
  uint32_t AddKept(napi_value owner, at::Tensor&& tensor);
  int32_t GenerationOf(uint32_t id) const { return Get(id).generation; }
  // The slot that has this tensor already, or 0.
  uint32_t Find(const at::Tensor& tensor);
  // The JavaScript object of a slot; null when it was collected, or where only the scope knows it.
  napi_value OwnerOf(uint32_t id);
  // Whether no object of the slot is known, since a scope decides how long it lives.
  bool IsUnowned(uint32_t id) const { return Get(id).scoped && Get(id).weak == nullptr; }

  void Dispose(int32_t id, int32_t generation);
  // Returns the scope's number, by which it is closed.
  size_t OpenScope();
  // Frees what was made in the scope, but for slots that have a weak reference (kept ones) and the survivors. Scopes
  // inside it that were left open (JavaScript had no stack left to close them) end with it.
  void CloseScope(size_t number, const std::vector<Survivor>& survivors);
  // Takes a tensor out of every scope: its owner alone decides.
  void Keep(int32_t id, int32_t generation, napi_value owner);

  // Calls `visit(tensor, weak)` for every live slot; `weak` is null where a scope decides, not an owner.
  template <typename Visit>
  void ForEach(Visit visit) const {
    for (uint32_t id = 1; id < used_; id++) {
      const Slot& slot = Get(id);
      if (slot.tensor.defined()) visit(slot.tensor, slot.scoped ? nullptr : slot.weak);
    }
  }

  void SetCohortCallbacks(napi_value seal, napi_value disband, napi_value member_of) {
    cohorts_.SetCallbacks(seal, disband, member_of);
  }
  // From here on every living tensor outside scopes has a weak reference of its own.
  void DisbandCohorts();

  // Runs a collection and frees what it finds dead.
  void Collect(bool major);
  void Relieve();
  // Brackets JavaScript that runs inside a native frame. What exists when it begins may be in use by that frame, so
  // that disposing it only takes its handle until the outermost frame is over; what is made later is freed at once.
  int64_t EnterJavaScript();
  void LeaveJavaScript(int64_t outer) { in_use_ = outer; }

  const GatePolicy& policy() const { return policy_; }
  void SetPolicy(const GatePolicy& policy) { policy_ = pace_ = policy; }

  MemoryStats stats;
  size_t live_slots() const { return used_ - 1 - free_.size(); }
  size_t scope_depth() const { return scopes_.size(); }

 private:
  static constexpr int kBlockBits = 12;
  static constexpr uint32_t kBlockSize = 1 << kBlockBits;

  Slot& Get(uint32_t id) { return blocks_[id >> kBlockBits][id & (kBlockSize - 1)]; }
  const Slot& Get(uint32_t id) const { return blocks_[id >> kBlockBits][id & (kBlockSize - 1)]; }
  [[noreturn]] static void ThrowDisposed();
  uint32_t Allocate();
  void Weaken(uint32_t id, napi_value owner);
  bool Refer(uint32_t id, napi_value owner);
  void Remember(uint32_t id);
  void Register();
  void Release(uint32_t id);
  void EmptyGraveyard();
  void EndCohorts();
  void Sweep(std::vector<uint32_t>& list, std::vector<uint32_t>& survivors);
  void CallCollector(bool major);
  void Adapt();
  bool NeedsMajor() const;
  bool HasManyMore() const;

  Env* env_;
  std::vector<std::unique_ptr<Slot[]>> blocks_;
  uint32_t used_ = 1;  // id 0 means "no tensor"
  std::vector<uint32_t> free_;
  // V8 promotes an object that survived two minor collections; the lists follow it.
  std::vector<uint32_t> young_, middle_, old_;
  std::vector<std::vector<Tenant>> scopes_;
  Cohorts cohorts_;
  std::vector<Tenant> graveyard_;
  // Slots by tensor, those in `recent_` not yet among them: only results that something else holds as well are looked
  // up, and they are few. What is gone is noticed when it is found.
  ska::flat_hash_map<const void*, uint32_t> known_;
  std::vector<uint32_t> recent_;
  bool recent_is_all_ = true;  // no slot was made that is in neither
  int64_t last_tenancy_ = 0;
  int64_t in_use_ = 0;  // tensors up to this tenancy may be in use by a native frame below the running JavaScript
  GatePolicy policy_;
  GatePolicy pace_;  // the policy's steps, up to some powers of two larger
  int64_t base_bytes_ = 0;
  int64_t objects_ = 0;
  int64_t born_ = 0;         // between the last two collections
  int64_t born_before_ = 0;  // between the two before
  size_t promoted_ = 0;      // of those, what outlived both of the last two
  int64_t major_base_bytes_ = 0;
  size_t major_base_count_ = 0;
  double last_major_ms_ = 0;
  double last_major_end_ = -1e18;
};

}  // namespace nodetorch
