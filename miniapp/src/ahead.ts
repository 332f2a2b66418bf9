/** In WeChat every page is on the phone already. */
export const getReady = () => undefined
