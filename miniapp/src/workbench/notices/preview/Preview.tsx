import type { previewNotice } from '@shared/notices/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { IssueBody } from '../../../notices/issue/IssueBody'
import { NoticeRow } from '../../../notices/list/NoticeRow'
import { call } from '../../../platform/call'
import { isoDay } from '../../../platform/dates'
import { nowHere } from '../../../platform/clock/houseClock'
import type { TypeSize } from '../../../platform/settings'
import { Segmented } from '../../../ui/choosing/Segmented'
import { Disclosure } from '../../../ui/Disclosure'
import { Failure } from '../../../ui/Failure'
import { Loading } from '../../../ui/Loading'
import '../../../notices/list/index.scss'
import './preview.scss'

interface PreviewProps {
  id: string
  version: number
}

const sizes: readonly { value: TypeSize; label: string }[] = [
  { value: 'normal', label: '手机' },
  { value: 'large', label: '长辈版' },
  { value: 'largest', label: '长辈版（特大）' },
]

/** 预览: what residents would read were it issued today, by the very parts that show it to them; nothing in it can be pressed. */
export function Preview({ id, version }: PreviewProps) {
  return (
    <Disclosure label="看居民看到的样子：手机和长辈版">
      <Screens id={id} version={version} />
    </Disclosure>
  )
}

function Screens({ id, version }: PreviewProps) {
  const [size, setSize] = useState<TypeSize>('normal')
  const found = useQuery({
    queryKey: ['notices', 'preview', id, version],
    queryFn: () => call<typeof previewNotice>('GET /api/notices/{id}/preview', { params: { id } }),
  })
  if (found.isPending) return <Loading text="正在排出居民看到的样子" />
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  return (
    <View className="stack stack--close">
      <Segmented label="看哪一种字号" kind="tabs" options={sizes} value={size} onChange={setSize} />
      <View className="second">
        照今天发布排的，还没有公开。上面一条是公告列表里的样子，下面是点开的全文；只能看，点不动
      </View>
      <View className="preview" role="region" aria-label="居民看到的样子">
        <View className={`page page--${size} preview__screen`} {...{ inert: '' }}>
          <View className="stack">
            <NoticeRow notice={found.data.notice} today={isoDay(nowHere())} isNew />
            <IssueBody shown={found.data} preview />
          </View>
        </View>
      </View>
    </View>
  )
}
