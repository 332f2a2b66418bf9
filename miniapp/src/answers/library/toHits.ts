/** In WeChat the keyboard goes away by itself and what was found is seen. */
export function toHits(): void {}
