import { Text, View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { goInstead, useParam } from '../../platform/go'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Controls } from './Controls'
import { HearingSlide } from './HearingSlide'
import { Slide } from './Slide'
import { useBeat } from './useBeat'
import { useIssues } from './useIssues'
import { useSite } from './useSite'
import { useTurning } from './useTurning'
import './index.scss'

/** 电子屏: the notices of one place, one a page, for the wall of a village office or a service hall. */
export default function Board() {
  const code = useParam('site')
  const secret = useParam('key')
  const { site, found: sited } = useSite(code)
  const area = useParam('area') || (site?.place.code ?? '')
  const { feed, issues, hearings, stale, tooOld, found } = useIssues(area)
  const wall = secret !== ''
  const count = hearings.length + issues.length
  const { shown, turn, stopped, setStopped } = useTurning(count, wall)
  useBeat({ code, secret, shown: issues.length, asOf: found.data?.asOf })
  const hearing = hearings[shown]
  const issue = issues[shown - hearings.length]
  if (!area && !code) return <ChoosePlace />
  const failed = code && !site && sited.isError ? sited : found
  return (
    <Page width="full">
      <View className="board">
        <View className="board__head">
          <Text>{[feed?.area.name, site?.name].filter(Boolean).join(' · ')}</Text>
          <Text>聊城 · 一号答</Text>
        </View>
        {!feed && !failed.isError ? <Loading text="正在读取这里的公告" /> : null}
        {!feed && failed.isError ? <Failure thrown={failed.error} onRetry={() => void failed.refetch()} /> : null}
        {hearing ? <HearingSlide key={`${hearing.notice.id}-hearing`} hearing={hearing} /> : null}
        {issue ? <Slide key={issue.id} issue={issue} /> : null}
        {feed && !count ? (
          <View className="board__calm">
            <View className="empty__water" {...{ 'aria-hidden': true }} />
            <Heading level={1} className="slide__title">
              {feed.area.name}
            </Heading>
            <View className="board__none">
              {tooOld
                ? '这块屏连不上网络超过一天，公告请看旁边的公告栏或手机'
                : stale
                  ? '上次读到的公告都已到期，新的现在读不到'
                  : '目前没有公示中的公告'}
            </View>
          </View>
        ) : null}
        <View className="board__foot">
          {feed ? (
            <Text className={stale ? 'board__stale' : ''}>
              {stale ? `▲ 读不到新的内容，这是 ${dayAndTime(feed.asOf)} 的` : `内容更新于 ${dayAndTime(feed.asOf)}`}
            </Text>
          ) : null}
          {wall ? (
            <Text>{count > 1 ? `${shown + 1} / ${count}` : ''}</Text>
          ) : (
            <Controls shown={shown} count={count} stopped={stopped} onTurn={turn} onStop={setStopped} />
          )}
        </View>
      </View>
    </Page>
  )
}

/** An address without a place: choose one, and the screen opens there. */
function ChoosePlace() {
  return (
    <Page title="电子屏">
      <View className="stack">
        <Heading level={1}>这块屏放在哪里？</Heading>
        <AreaPicker onPick={({ code }) => goInstead('/screen/board/index', { area: code })} />
      </View>
    </Page>
  )
}
