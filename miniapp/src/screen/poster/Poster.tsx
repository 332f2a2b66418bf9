import type { NoticeView } from '@shared/notices/contractParts'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { linesOf } from '../board/partsOf'
import { QrCode } from '../board/QrCode'
import { Steps } from '../board/Steps'
import { DrawnPlace } from '../DrawnPlace'
import type { DrawnShape } from '../useShape'
import { ByWords } from '../ByWords'

/**
 * The sheet itself: what it is, for whom, until when, what to do, whom to ask, and where the whole of it stands. Its text is
 * the issue's, word for word: what hangs is the proof, and 「第三条」 in it has to be the third.
 */
export function Poster({ notice, shape }: { notice: NoticeView; shape?: DrawnShape | undefined }) {
  const {
    id,
    field,
    kind,
    title,
    text,
    areas,
    who,
    from,
    until,
    unproven,
    least,
    now,
    contact,
    place,
    basis,
    example,
    attachments,
  } = notice
  const facts = [
    {
      label: field === '村务公开' ? '公开时间' : '公示时间',
      said: `${unproven ? `法律要求的地方都贴上那天算起，最早到 ${fullDay(until)}` : `${fullDay(from)} 到 ${fullDay(until)}`}${least ? `，${least}` : ''}`,
    },
    { label: '和哪里有关', said: areas.map(({ name }) => name).join('、') },
    { label: '写给哪些人', said: who?.words },
    { label: '去哪里', said: place },
    { label: '到哪里问', said: contact },
    { label: '依据', said: basis },
    { label: '附件', said: attachments?.length ? `${attachments.length} 个，扫码打开` : undefined },
  ].filter(({ said }) => said)
  return (
    <View className="poster">
      <View className="poster__kind">
        {[...new Set([field, kind, example ? '示例，内容不作数' : ''])].filter(Boolean).join(' · ')}
      </View>
      <View className="poster__title">
        <ByWords title={title} />
      </View>
      {now.length ? (
        <View className="poster__now">
          <View className="poster__label">现在能做什么</View>
          <Steps steps={now} />
        </View>
      ) : null}
      <View className="poster__text">
        {linesOf(text).map((line, nth) => (
          <View key={nth} className="poster__words">
            {line}
          </View>
        ))}
      </View>
      {shape ? <DrawnPlace shape={shape} notice={notice} /> : null}
      <View className="poster__foot">
        <View className="poster__facts">
          {facts.map(({ label, said }) => (
            <View key={label} className="poster__fact">
              <View className="poster__label">{label}</View>
              <View>{said}</View>
            </View>
          ))}
        </View>
        <QrCode page={`/notices/issue/index?id=${encodeURIComponent(id)}`} />
      </View>
      <View className="poster__by">
        <View>{notice.department}</View>
        <View>{`${fullDay(notice.issuedAt)}发布`}</View>
      </View>
    </View>
  )
}
