import { askInOurWords } from './platform/privacy'

/** In WeChat every page is on the phone already; it waits for a person's agreement before it hands out what is theirs. */
export const getReady = askInOurWords
