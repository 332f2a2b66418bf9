import { Text, View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { goInstead, useParam } from '../../platform/go'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Controls } from './Controls'
import { Slide } from './Slide'
import { useIssues } from './useIssues'
import { useTurning } from './useTurning'
import './index.scss'

/** 电子屏: the notices of one place, one a page, for the wall of a village office or a service hall. */
export default function Board() {
  const area = useParam('area')
  const { feed, issues, stale, found } = useIssues(area)
  const { shown, turn, stopped, setStopped } = useTurning(issues.length)
  const issue = issues[shown]
  if (!area) return <ChoosePlace />
  return (
    <Page width="full">
      <View className="board">
        <View className="board__head">
          <Text>{feed?.area.name ?? ''}</Text>
          <Text>聊城 · 一号答</Text>
        </View>
        {!feed && found.isPending ? <Loading text="正在读取这里的公告" /> : null}
        {!feed && found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
        {issue ? <Slide key={issue.id} issue={issue} /> : null}
        {feed && !issue ? (
          <View className="board__calm">
            <View className="empty__water" {...{ 'aria-hidden': true }} />
            <Heading level={1} className="slide__title">
              {feed.area.name}
            </Heading>
            <View className="board__none">
              {stale ? '上次读到的公告都已到期，新的现在读不到' : '目前没有公示中的公告'}
            </View>
          </View>
        ) : null}
        <View className="board__foot">
          {feed ? (
            <Text className={stale ? 'board__stale' : ''}>
              {stale ? `▲ 读不到新的内容，这是 ${dayAndTime(feed.asOf)} 的` : `内容更新于 ${dayAndTime(feed.asOf)}`}
            </Text>
          ) : null}
          <Controls shown={shown} count={issues.length} stopped={stopped} onTurn={turn} onStop={setStopped} />
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
