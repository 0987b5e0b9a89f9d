/**
 * Modules whose constructors may still be running. JavaScript does not tell when a field is assigned, and a field that a class
 * declares (`fc: Linear;`) exists before it has a value, so the order of assignments cannot be read off a finished module.
 * But between two assignments some parameter, buffer or module is nearly always created, and each creation looks here.
 */
export interface Site {
  /** Registers what has been assigned since the last look; true while declared fields wait for their value. */
  settle(): boolean;
  /** Called when construction is over. */
  finish(): void;
}

// Finished modules that nobody called or made a child stay listed until the job ends: few, because they hold memory.
const mostWaiting = 32;
const mostSettled = 4;

let sites: Site[] = [];

/** Lists a module whose construction begins. */
export function begin(site: Site): void {
  notice();
  if (sites.length === 0) queueMicrotask(finishAll);
  sites.push(site);
  if (sites.length > mostWaiting) sites.shift()?.finish();
}

/** Looks at every listed module; to be called by the constructor of anything that can be registered. */
export function notice(): void {
  let settled = 0;
  for (let i = sites.length - 1; i >= 0; i--) {
    const site = sites[i];
    if (site === undefined || site.settle()) continue;
    settled += 1;
    if (settled > mostSettled) {
      sites.splice(i, 1);
      site.finish();
    }
  }
}

/** Takes a module off the list. */
export function end(site: Site): void {
  const i = sites.lastIndexOf(site);
  if (i >= 0) sites.splice(i, 1);
}

function finishAll(): void {
  const finished = sites;
  sites = [];
  for (const site of finished) {
    try {
      site.finish();
    } catch {
      // A registration hook threw: there is nobody to tell here, and the next look at the module will throw again.
    }
  }
}
