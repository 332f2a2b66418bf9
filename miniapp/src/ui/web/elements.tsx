import { createElement, type HTMLAttributes } from 'react'

/**
 * What a browser gets for View and Text: the elements it has had for ever. Taro's own are custom elements on a runtime
 * of 30 KB (gzipped) that must be read before the question box stands.
 */
const plain = (tag: 'div' | 'span') => (props: HTMLAttributes<HTMLElement>) => createElement(tag, props)

export const View = plain('div')
export const Text = plain('span')
