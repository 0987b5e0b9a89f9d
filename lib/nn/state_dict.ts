/** The state of modules: what they save, and how they load it. */
export { loadOwnState } from './state_dict/entries.js';
export { loadState } from './state_dict/load.js';
export { saveOwnState, saveState } from './state_dict/save.js';
export {
  _IncompatibleKeys,
  type LoadStateDictPostHook,
  type LoadStateDictPreHook,
  type LocalMetadata,
  type Metadata,
  type StateDict,
  type StateDictHook,
  type StateDictPreHook,
  StateHooks,
} from './state_dict/types.js';
