// Makes a checkout ready to run: `node tools/setup.mjs`. Until it has installed the packages it uses Node's own alone.
import { guarded } from './setup/guarded.mjs';
import { setup } from './setup/steps.mjs';

await guarded(() => setup());
