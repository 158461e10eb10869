import { storeContract } from './contract.ts';
import { temporaryState } from './temporary-state.ts';

storeContract('SQLite', temporaryState);
