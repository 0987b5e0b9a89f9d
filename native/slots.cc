#include "slots.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <unordered_map>

#include "allocator.h"
#include "env.h"

namespace nodetorch {
namespace {

constexpr int32_t kGenerationMask = 0x3fffffff;  // stays a small integer in V8
constexpr size_t kHandlesPerScope = 256;
constexpr size_t kMaxRecent = 4096;

double NowMs() {
  using std::chrono::duration;
  return duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Of this process: on a busy machine the clock on the wall tells what others do.
double CpuMs() { return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

// Whether a tensor holds so much that it shall not wait for others, and a reference of its own costs little beside it.
bool IsLarge(const at::Tensor& tensor) {
  constexpr size_t kLarge = 16 << 10;
  return !tensor.has_storage() || tensor.unsafeGetTensorImpl()->unsafe_storage().nbytes() >= kLarge;
}

int64_t LiveBytes() { return g_live_bytes.load(std::memory_order_relaxed); }

}  // namespace

SlotTable::SlotTable(Env* env) : env_(env), cohorts_(env) { blocks_.emplace_back(new Slot[kBlockSize]); }

void SlotTable::ThrowDisposed() { throw JsError(ErrorClass::kReference, "tensor was disposed"); }

void SlotTable::Gate() {
  const int64_t grown = LiveBytes() - base_bytes_;
  const bool due = grown > pace_.byte_step || objects_ > pace_.object_step ||
                   (grown > pace_.warm_bytes && objects_ >= pace_.warm_objects);
  if (__builtin_expect(due, 0)) {
    Relieve();
  } else if (__builtin_expect(cohorts_.MissedCollection(), 0)) {
    DisbandCohorts();
  } else if (__builtin_expect(cohorts_.IsFull(), 0)) {
    cohorts_.Seal();
  }
}

uint32_t SlotTable::Allocate() {
  if (free_.empty()) {
    if ((used_ >> kBlockBits) >= blocks_.size()) blocks_.emplace_back(new Slot[kBlockSize]);
    free_.push_back(used_++);
  }
  const uint32_t id = free_.back();
  free_.pop_back();
  Get(id).tenancy = ++last_tenancy_;
  return id;
}

std::pair<uint32_t, bool> SlotTable::Add(napi_value owner, at::Tensor&& tensor) {
  const bool is_shared = tensor.use_count() > 1;
  const bool is_alone = is_shared || !cohorts_.enabled() || IsLarge(tensor);
  if (scopes_.empty() && is_alone) return {AddKept(owner, std::move(tensor)), false};
  const uint32_t id = Allocate();
  Get(id).tensor = std::move(tensor);
  Remember(id);
  if (!scopes_.empty()) {
    Get(id).scoped = true;
    scopes_.back().push_back({id, Get(id).tenancy});
    if (is_shared) Refer(id, owner);  // it can come again, a gradient for example
    return {id, false};
  }
  objects_++;  // a collection frees none of those that a scope owns
  cohorts_.Join({id, Get(id).tenancy});
  return {id, true};
}

uint32_t SlotTable::AddKept(napi_value owner, at::Tensor&& tensor) {
  const uint32_t id = Allocate();
  Get(id).tensor = std::move(tensor);
  Remember(id);
  Weaken(id, owner);
  return id;
}

bool SlotTable::Refer(uint32_t id, napi_value owner) {
  napi_ref& weak = Get(id).weak;
  return weak != nullptr || napi_create_reference(env_->napi, owner, 0, &weak) == napi_ok;
}

// Leaves it to its JavaScript object how long a tensor lives.
void SlotTable::Weaken(uint32_t id, napi_value owner) {
  Get(id).scoped = false;
  if (!Refer(id, owner)) return;
  young_.push_back(id);
  objects_++;  // a collection frees none of those that a scope owns
}

void SlotTable::Remember(uint32_t id) {
  if (recent_.size() < kMaxRecent) {
    recent_.push_back(id);
  } else {
    recent_is_all_ = false;
  }
}

void SlotTable::Register() {
  const auto add = [this](uint32_t id) {
    if (Get(id).tensor.defined()) known_[Get(id).tensor.unsafeGetTensorImpl()] = id;
  };
  if (recent_is_all_ && known_.size() < 2 * live_slots() + kMaxRecent) {
    for (const uint32_t id : recent_) add(id);
  } else {
    known_.clear();
    for (uint32_t id = 1; id < used_; id++) add(id);
  }
  recent_.clear();
  recent_is_all_ = true;
}

uint32_t SlotTable::Find(const at::Tensor& tensor) {
  Register();
  const auto found = known_.find(tensor.unsafeGetTensorImpl());
  if (found == known_.end()) return 0;
  const Slot& slot = Get(found->second);
  return slot.tensor.is_same(tensor) && !slot.buried ? found->second : 0;
}

napi_value SlotTable::OwnerOf(uint32_t id) {
  const Slot& slot = Get(id);
  napi_value owner = nullptr;
  if (slot.weak != nullptr) {
    napi_get_reference_value(env_->napi, slot.weak, &owner);
  } else if (!slot.scoped) {
    owner = cohorts_.OwnerOf({id, slot.tenancy});
    if (owner != nullptr && Refer(id, owner)) young_.push_back(id);  // what came once more may come again
  }
  return owner;
}

void SlotTable::Release(uint32_t id) {
  Slot& slot = Get(id);
  if (slot.weak != nullptr) {
    napi_delete_reference(env_->napi, slot.weak);
    slot.weak = nullptr;
  }
  slot.generation = (slot.generation + 1) & kGenerationMask;
  slot.tenancy = 0;
  slot.scoped = slot.buried = false;
  const at::Tensor dead = std::move(slot.tensor);
  free_.push_back(id);
}

void SlotTable::EmptyGraveyard() {
  std::vector<Tenant> buried;
  buried.swap(graveyard_);
  for (const auto& [id, tenancy] : buried) {
    if (Get(id).tenancy == tenancy) const at::Tensor dead = std::move(Get(id).tensor);
  }
}

int64_t SlotTable::EnterJavaScript() {
  const int64_t outer = in_use_;
  in_use_ = last_tenancy_;
  return outer;
}

// Disposing what is gone already (a scope closed, say) does nothing.
void SlotTable::Dispose(int32_t id, int32_t generation) {
  const bool known = id > 0 && static_cast<uint32_t>(id) < used_;
  if (!known || Get(static_cast<uint32_t>(id)).generation != generation) return;
  Slot& slot = Get(static_cast<uint32_t>(id));
  // A native frame below may hold a reference into the slot: its tensor stays there, out of JavaScript's reach.
  if (env_->javascript_depth > 0 && slot.tenancy <= in_use_) {
    slot.generation = (slot.generation + 1) & kGenerationMask;
    slot.buried = true;
    graveyard_.push_back({static_cast<uint32_t>(id), slot.tenancy});
    return;
  }
  const at::Tensor dead = std::move(slot.tensor);
}

size_t SlotTable::OpenScope() {
  scopes_.emplace_back();
  return scopes_.size();
}

void SlotTable::CloseScope(size_t number, const std::vector<Survivor>& survivors) {
  if (number == 0 || number > scopes_.size()) return;
  std::vector<Tenant> made = std::move(scopes_.back());
  scopes_.pop_back();
  while (scopes_.size() >= number) {
    made.insert(made.end(), scopes_.back().begin(), scopes_.back().end());
    scopes_.pop_back();
  }
  std::unordered_map<uint32_t, napi_value> owners;
  for (const Survivor& survivor : survivors) {
    const auto id = static_cast<uint32_t>(survivor.id);
    if (id > 0 && id < used_ && Get(id).generation == survivor.generation) owners.emplace(id, survivor.owner);
  }
  for (const auto& [id, tenancy] : made) {
    // A kept tensor may be gone by now, and its slot another's.
    if (Get(id).tenancy != tenancy || !Get(id).scoped) continue;
    const auto owner = owners.find(id);
    if (owner == owners.end()) {
      Release(id);
    } else if (scopes_.empty()) {
      Weaken(id, owner->second);
    } else {
      scopes_.back().push_back({id, tenancy});
    }
  }
}

void SlotTable::Keep(int32_t id, int32_t generation, napi_value owner) {
  At(id, generation);
  if (Get(static_cast<uint32_t>(id)).scoped) Weaken(static_cast<uint32_t>(id), owner);
}

void SlotTable::Sweep(std::vector<uint32_t>& list, std::vector<uint32_t>& survivors) {
  napi_env napi = env_->napi;
  std::vector<uint32_t> swept;
  swept.swap(list);  // destructors below may run JavaScript-owned deleters that come back here
  napi_handle_scope scope;
  if (napi_open_handle_scope(napi, &scope) != napi_ok) {
    list.swap(swept);
    return;
  }
  for (size_t k = 0; k < swept.size(); k++) {
    napi_value owner = nullptr;
    if (napi_get_reference_value(napi, Get(swept[k]).weak, &owner) == napi_ok && owner == nullptr) {
      Release(swept[k]);
    } else {
      survivors.push_back(swept[k]);
    }
    if (k % kHandlesPerScope == kHandlesPerScope - 1) {
      napi_close_handle_scope(napi, scope);
      if (napi_open_handle_scope(napi, &scope) != napi_ok) {
        survivors.insert(survivors.end(), swept.begin() + static_cast<ptrdiff_t>(k) + 1, swept.end());
        return;
      }
    }
  }
  napi_close_handle_scope(napi, scope);
}

// A member may be gone by now, and its slot another's; or it has a reference of its own already.
void SlotTable::EndCohorts() {
  const auto is_theirs = [this](const Tenant& member) {
    return Get(member.id).tenancy == member.tenancy && Get(member.id).weak == nullptr;
  };
  cohorts_.End(
      [&](const Tenant& member) {
        if (is_theirs(member)) Release(member.id);
      },
      [&](const Tenant& member, napi_value owner) {
        if (is_theirs(member) && Refer(member.id, owner)) middle_.push_back(member.id);
      });
}

void SlotTable::DisbandCohorts() {
  cohorts_.Seal();
  EndCohorts();
  cohorts_.Watch();
}

void SlotTable::CallCollector(bool major) {
  napi_env napi = env_->napi;
  napi_handle_scope scope;
  if (napi_open_handle_scope(napi, &scope) != napi_ok) return;
  if (env_->collector == nullptr) {
    // Without gc(): V8 collects when this much external memory appears.
    int64_t total;
    napi_adjust_external_memory(napi, int64_t{1} << 40, &total);
    napi_adjust_external_memory(napi, -(int64_t{1} << 40), &total);
  } else {
    napi_value collector, global, options, type, result;
    napi_get_reference_value(napi, env_->collector, &collector);
    napi_get_global(napi, &global);
    size_t count = 0;
    // gc() with no argument is the full one: on Node 20 `{ type: 'major' }` runs a minor collection.
    if (!major && napi_create_object(napi, &options) == napi_ok &&
        napi_create_string_latin1(napi, "minor", NAPI_AUTO_LENGTH, &type) == napi_ok &&
        napi_set_named_property(napi, options, "type", type) == napi_ok) {
      count = 1;
    }
    napi_call_function(napi, global, collector, count, &options, &result);
  }
  napi_close_handle_scope(napi, scope);
}

void SlotTable::Collect(bool major) {
  const bool everything = major || env_->collector == nullptr;
  const double start = NowMs();
  cohorts_.Seal();
  // What a full collection finds dead shall be freed now, and not wait for a living member of its cohort.
  if (everything) EndCohorts();
  const double cpu_start = CpuMs();
  CallCollector(major);
  const double collector_ms = CpuMs() - cpu_start;
  // The collection alone: the sweep runs destructors, which are not its cost.
  if (!major) stats.best_minor_ms = std::min(stats.best_minor_ms, collector_ms);
  if (env_->javascript_depth == 0) EmptyGraveyard();
  std::vector<uint32_t> old_survivors;
  if (everything) {
    Sweep(old_, old_survivors);
    old_.insert(old_.end(), old_survivors.begin(), old_survivors.end());
  }
  const size_t old_count = old_.size();
  Sweep(middle_, old_);
  promoted_ = old_.size() - old_count;
  Sweep(young_, middle_);
  EndCohorts();
  cohorts_.Watch();
  const double elapsed = NowMs() - start;
  stats.collection_ms += elapsed;
  base_bytes_ = LiveBytes();
  born_before_ = std::exchange(born_, std::exchange(objects_, 0));
  if (!major) {
    stats.minor_collections++;
    return;
  }
  stats.major_collections++;
  last_major_ms_ = elapsed;
  last_major_end_ = NowMs();
  major_base_bytes_ = LiveBytes();
  major_base_count_ = live_slots();
}

void SlotTable::Adapt() {
  constexpr int64_t kMaxObjects = 65536;
  constexpr double kSlowCollectorMs = 2;
  const double survived = born_before_ == 0 ? 0 : static_cast<double>(promoted_) / static_cast<double>(born_before_);
  if (survived > 0.5) {
    pace_.object_step = std::min(pace_.object_step * 2, std::max(kMaxObjects, policy_.object_step));
    pace_.warm_objects = std::min(pace_.warm_objects * 2, std::max(kMaxObjects, policy_.warm_objects));
    pace_.byte_step = std::min(pace_.byte_step * 2, std::max(policy_.byte_step, major_base_bytes_ / 8));
  } else if (survived < 0.1) {
    pace_.object_step = std::max(pace_.object_step / 2, policy_.object_step);
    pace_.warm_objects = std::max(pace_.warm_objects / 2, policy_.warm_objects);
    pace_.byte_step = std::max(pace_.byte_step / 2, policy_.byte_step);
  }
  // An engine without a cheap minor collection. The minimum decides: on a busy machine the mean lies.
  if (stats.minor_collections >= 8 && stats.best_minor_ms > kSlowCollectorMs) {
    pace_.object_step = pace_.warm_objects = kMaxObjects;
    pace_.byte_step = 256 << 20;
  }
}

// Tensors that outlived two minor collections need a full one: when bytes grew past what the last one left.
bool SlotTable::NeedsMajor() const {
  constexpr int64_t kSoftBytes = 256 << 20, kHardBytes = 512 << 20;
  const int64_t live = LiveBytes();
  const bool soft = live > major_base_bytes_ + std::max(major_base_bytes_ / 4, kSoftBytes) &&
                    NowMs() - last_major_end_ > 10 * last_major_ms_;
  const bool hard = live > major_base_bytes_ + major_base_bytes_ / 2 + kHardBytes || live > policy_.hard_cap;
  return soft || hard;
}

// Small tensors kept alive by old objects never move the byte counters.
bool SlotTable::HasManyMore() const {
  constexpr size_t kCount = 8192;
  return live_slots() > major_base_count_ + major_base_count_ / 2 + kCount;
}

void SlotTable::Relieve() {
  Collect(false);
  Adapt();
  const bool many = HasManyMore();
  if (!many && !NeedsMajor()) return;
  Collect(true);
  // The sweep dropped what C++ held of JavaScript (hooks, contexts); what they alone kept alive is garbage only now.
  if (many) Collect(true);
}

}  // namespace nodetorch
