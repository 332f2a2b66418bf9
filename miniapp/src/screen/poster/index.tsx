import type { readNotice } from '@shared/notices/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useParam } from '../../platform/go'
import { print } from '../../platform/files/print'
import { Banner } from '../../ui/Banner'
import { ReadFailure } from '../../ui/ReadFailure'
import { Segmented } from '../../ui/choosing/Segmented'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { useShape } from '../useShape'
import { HearingSheet } from './HearingSheet'
import { Poster } from './Poster'
import './index.scss'

const sheets = { notice: '公告', hearing: '听证通知' }

/** 张贴件: an issue on paper, for the board of a village; A4, or A3 as the printer enlarges it. */
export default function PosterPage() {
  const id = useParam('id')
  const found = useQuery({
    queryKey: ['notice', id],
    queryFn: () => call<typeof readNotice>('GET /api/notices/{id}', { params: { id } }),
  })
  const notice = found.data?.notice
  const told = found.data?.chain?.hearing
  // What is over need not hang any more.
  const hearing = told?.standing === 'held' ? undefined : told
  const [sheet, setSheet] = useState<keyof typeof sheets>(useParam('sheet') === 'hearing' ? 'hearing' : 'notice')
  const ofHearing = sheet === 'hearing' && hearing
  const stands = notice && !notice.withdrawn && !notice.replacedBy
  const { shape, waits } = useShape(notice?.shape)
  const lacksShape = notice?.shape !== undefined && !shape && !waits
  return (
    <Page title="张贴件" className="page--poster">
      <View className="stack">
        {found.isPending ? <Loading text="正在读取公告" /> : null}
        <ReadFailure read={found} />
        {hearing ? (
          <Segmented
            label="印哪一张"
            options={Object.entries(sheets).map(([value, label]) => ({ value: value as keyof typeof sheets, label }))}
            value={sheet}
            onChange={setSheet}
          />
        ) : null}
        {notice?.withdrawn ? <Banner tone="seal">这份公告已经撤回，不要再贴；贴出去的请取下来</Banner> : null}
        {notice?.replacedBy ? <Banner tone="seal">这份公告已经被更正，不要再贴；贴出去的请换成更正后的</Banner> : null}
        {notice && (stands || ofHearing) ? (
          <>
            {print ? (
              <Pressable kind="primary" busy={waits} onPress={print}>
                打印
              </Pressable>
            ) : (
              <Banner>手机上不能打印，请在电脑的浏览器里打开工作台来打印</Banner>
            )}
            <View className="second">按 A4 纸排好；要贴大张的，打印时选 A3、放大到整页</View>
            {lacksShape && !ofHearing ? (
              <Banner tone="amber">画的范围没有读到，印出来只有文字；要带图的，过一会儿重新打开</Banner>
            ) : null}
            {ofHearing ? (
              <HearingSheet hearing={ofHearing} notice={notice} />
            ) : (
              <Poster notice={notice} shape={shape} />
            )}
          </>
        ) : null}
      </View>
    </Page>
  )
}
