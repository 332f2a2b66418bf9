import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Heading } from './page/Heading'

type CardProps = PropsWithChildren<{
  title?: string
  /** A chip or a link at the right of the title. */
  aside?: ReactNode
  /** plain: a white sheet · lake: an answer or a clock · amber: caution · seal: official or overdue. */
  tone?: 'plain' | 'lake' | 'amber' | 'seal' | 'green'
  className?: string
}>

/** One thing on its own sheet. */
export function Card({ title, aside, tone = 'plain', className = '', children }: CardProps) {
  return (
    <View className={`card card--${tone} ${className}`}>
      {title || aside ? (
        <View className="card__head">
          {title ? <Heading level={2}>{title}</Heading> : <View />}
          {aside}
        </View>
      ) : null}
      {children}
    </View>
  )
}
