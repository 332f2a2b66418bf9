import type { PropsWithChildren } from 'react'

/** 1: what the page is about · 2: a card · 3: inside a card. */
export type HeadingProps = PropsWithChildren<{ level?: 1 | 2 | 3; className?: string }>
