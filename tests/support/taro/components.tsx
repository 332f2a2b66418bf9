import type { CSSProperties, PropsWithChildren } from 'react'

type Props = PropsWithChildren<{
  id?: string
  className?: string
  style?: CSSProperties
  onClick?: () => void
  [attribute: string]: unknown
}>

/** Taro's View and Text as plain elements; what only WeChat knows is left out. */
const plain = ({ hoverClass: _hover, placeholderClass: _placeholder, ...rest }: Props) => rest

export const View = (props: Props) => <div {...plain(props)} />
export const Text = (props: Props) => <span {...plain(props)} />
export const ScrollView = ({ scrollX: _x, scrollY: _y, ...props }: Props) => <div {...plain(props)} />
export const Image = ({ src, mode: _mode, ...props }: Props) => <img alt="" src={String(src)} {...plain(props)} />
