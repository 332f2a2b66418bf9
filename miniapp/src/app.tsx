import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { getReady } from './ahead'
import { queries } from './platform/queries'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(getReady)
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>
}
