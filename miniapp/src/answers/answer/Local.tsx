import type { Answer } from '@shared/answers/answer/answer'
import { localFieldNames, localFields } from '@shared/answers/local/words'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import type { Place } from '../../platform/place'
import { Call } from '../../ui/calling/Call'
import { Card } from '../../ui/Card'
import { Mend } from '../../ui/mending/Mend'
import { WhichPlace } from './WhichPlace'

interface LocalProps {
  answer: Pick<Answer, 'local' | 'localIn' | 'rulesIn'>
  onChoose: (place: Place) => void
}

/** 本地的办法: where, when, whom to call and how much, as the place of whoever asks has written it down; of no other place. Where it is not known, who has rules or ways of their own. */
export function Local({ answer: { local, localIn = [], rulesIn = [] }, onChoose }: LocalProps) {
  return (
    <>
      {rulesIn.length ? (
        <WhichPlace
          title={`${rulesIn.map(({ name }) => name).join('、')}有自己的规定，只在当地适用。是那里的，点一下看`}
          areas={rulesIn}
          onChoose={onChoose}
        />
      ) : null}
      {localIn.length ? (
        <WhichPlace title="各地的地点、电话不一样，你在哪里" areas={localIn} onChoose={onChoose} />
      ) : null}
      {local ? <Said {...local} /> : null}
    </>
  )
}

function Said({ place, unit, source, asOf, until, ...said }: NonNullable<Answer['local']>) {
  return (
    <Card title={`在${place.name}`}>
      <View className="stack stack--close">
        {localFields.map((field) => {
          const text = said[field]
          if (text === undefined) return null
          return (
            <View key={field}>
              <View className="small">{localFieldNames[field]}</View>
              {field === 'phone' ? (
                <Call phone={text} kind="quiet" label={`打电话 ${text}`}>
                  {`打电话 ${text}`}
                </Call>
              ) : (
                <View>{text}</View>
              )}
            </View>
          )
        })}
        <View className="small">
          {`${unit.name}，${fullDay(asOf)}核对过${until ? `，到 ${fullDay(until)}为止` : ''}。出处：${source}`}
        </View>
      </View>
      <Mend thing="guide" id={unit.id} title={`${unit.name}：${place.name}的地点和电话`} by={unit.name} />
    </Card>
  )
}
