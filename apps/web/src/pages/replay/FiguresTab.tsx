import { Flex, Switch, Table, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useMeasureDefinitions, useMeasureName } from '../../shared/catalogue.js';
import { FigureDrawer } from '../../shared/figure/FigureDrawer.js';
import { changeText, numberText } from '../../shared/number.js';
import { Opens } from '../../shared/Opens.js';
import { usePhone } from '../../shared/phone.js';
import { Answered, Nothing } from '../../shared/States.js';
import { type Axis, type Handles, lookOf, useFiguresAt } from './replay.js';

interface Line {
  measure: string;
  a: number | null;
  b: number | null;
  change: number | null;
}

/** All figures at both handles; each opens as it was then. */
export function FiguresTab({ axis, handles }: { axis: Axis; handles: Handles }): ReactNode {
  const t = useText();
  const [changedOnly, setChangedOnly] = useState(false);
  const [opened, setOpened] = useState<{ measure: string; which: 'a' | 'b' }>();
  const nameOf = useMeasureName();
  const definitions = useMeasureDefinitions();
  const [one, other] = [useFiguresAt(lookOf(axis, handles.a)), useFiguresAt(lookOf(axis, handles.b))];
  const now = t(axis === 'known' ? say('现在', 'Now') : say('全年', 'Whole year'));
  const phone = usePhone();
  const column = (which: 'a' | 'b') => ({
    title: handles[which] ?? now, dataIndex: which, align: 'right' as const, className: 'figure', width: phone ? 76 : 120,
    render: (value: number | null, { measure }: Line) => (
      <Opens className="opens" name={t(say(`${nameOf(measure)} ${numberText(value)}，查看来源`, `${nameOf(measure)} ${numberText(value)}, see where it comes from`))} open={() => { setOpened({ measure, which }); }}>{numberText(value)}</Opens>
    ),
  });
  const lookedAt = opened ? lookOf(axis, handles[opened.which]) : {};
  return (
    <>
      <Answered asked={one}>
        {({ measures: a }) => (
          <Answered asked={other}>
            {({ measures: b }) => {
              const lines = Object.entries(b).map(([measure, value]) => lineOf(measure, a[measure] ?? null, value));
              const changed = lines.filter((line) => line.a !== line.b);
              return (
                <>
                  <Flex gap="small" align="center" style={{ marginBottom: 12 }}>
                    <Switch size="small" id="changed-only" checked={changedOnly} onChange={setChangedOnly} />
                    <label htmlFor="changed-only">{t(say(`只看有变化的（${String(changed.length)}）`, `Only what changed (${String(changed.length)})`))}</label>
                  </Flex>
                  <Table<Line> rowKey="measure" size="small" pagination={false} dataSource={changedOnly ? changed : lines} tableLayout="fixed" style={{ maxWidth: 880 }}
                    locale={{ emptyText: <Nothing>{t(say('两个时刻的数字完全相同', 'The figures are the same at both moments'))}</Nothing> }}
                    columns={[
                      { title: t(say('数字', 'Figure')), dataIndex: 'measure', render: (measure: string) => nameOf(measure) },
                      ...(phone ? [] : [{ title: t(say('单位', 'Unit')), dataIndex: 'measure', width: 72, render: (measure: string) => <Typography.Text type="secondary">{definitions.get(measure)?.unit}</Typography.Text> }]),
                      column('a'), column('b'),
                      { title: phone ? '±' : t(say('变化', 'Change')), align: 'right', width: phone ? 52 : 96, className: 'figure', render: (_, { a: was, b: is, change }) => (was === is ? '' : <Typography.Text strong>{changeText(change)}</Typography.Text>) },
                    ]} />
                </>
              );
            }}
          </Answered>
        )}
      </Answered>
      <FigureDrawer measure={opened?.measure} moment={lookedAt} close={() => { setOpened(undefined); }} />
    </>
  );
}

function lineOf(measure: string, a: number | null, b: number | null): Line {
  return { measure, a, b, change: a === null || b === null ? null : Math.round((b - a) * 100) / 100 };
}
