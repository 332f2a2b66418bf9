/** In WeChat every page is on the phone already: nothing stands there before it. */
export const takeOver = () => undefined
