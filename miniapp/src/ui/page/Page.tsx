import { View } from '@tarojs/components'
import { type PropsWithChildren, useEffect } from 'react'
import { takeOver } from '../../platform/opening/firstBox'
import { fontScale } from '../../platform/opening/fontScale'
import { useKeptFromForwarding } from '../../platform/forwarding/forward'
import { useSettings } from '../../platform/settings'
import { PageBar } from './PageBar'
import { PrivacySheet } from './PrivacySheet'

type PageProps = PropsWithChildren<{
  /** The page's name in the bar with the way back, on H5; WeChat has its own bar. Absent on tab pages. */
  title?: string
  /** The name in the bar is also the page's heading; for pages that have no heading of their own. */
  headed?: boolean
  /** narrow: citizen pages, 720 · wide: desk pages, 1200 · full: the screen on the wall. */
  width?: 'narrow' | 'wide' | 'full'
  /** A tab page: no way back, room for the tab bar. */
  tab?: boolean
  className?: string
}>

/** Root of every page: carries the 长辈版 scale, since a mini-program has no document root to set it on. */
export function Page({ title, width = 'narrow', tab, headed = false, className = '', children }: PageProps) {
  const typeSize = useSettings((settings) => settings.typeSize)
  useEffect(takeOver, [])
  useKeptFromForwarding()
  const style = fontScale(typeSize)
  return (
    <View
      {...(style ? { style } : {})}
      className={`page page--${typeSize} page--${width} ${tab ? 'page--tab' : ''} ${className}`}
    >
      {title ? <PageBar title={title} headed={headed} /> : null}
      <View className="page__column" {...{ role: 'main' }}>
        {children}
      </View>
      <PrivacySheet />
    </View>
  )
}
