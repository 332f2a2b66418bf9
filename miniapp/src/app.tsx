import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { getReady } from './ahead'
import { queries } from './platform/queries'
import { openInstead } from './platform/opening/unknownPage'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(getReady)
  usePageNotFound(() => void openInstead())
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>
}
