import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Table } from 'antd';
import type { ReactNode } from 'react';
import { api, ask } from '../../../api/client.js';
import { useLanguage, useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { usePhone } from '../../../shared/phone.js';
import { save } from '../../../shared/save.js';
import { SideScroll } from '../../../shared/SideScroll.js';
import { Answered } from '../../../shared/States.js';

/** A set as it is: its indicators, and the file to begin another from. */
export function SetDrawer({ set, close }: { set: string | undefined; close: () => void }): ReactNode {
  const t = useText();
  const phone = usePhone();
  const { language } = useLanguage();
  const asked = useQuery({ queryKey: ['indicator-set', set], enabled: set !== undefined, queryFn: () => ask(api.GET('/api/v1/indicator-sets/{set}', { params: { path: { set: set ?? '' } } })) });
  const take = (): void => { if (asked.data) save(new Blob([JSON.stringify(asked.data, null, 2)], { type: 'application/json' }), `${set ?? ''}.json`); };
  return (
    <Drawer open={set !== undefined} onClose={close} title={set} size={phone ? '100%' : 720} extra={<Button onClick={take} disabled={!asked.data}>{t(say('下载 JSON', 'Download JSON'))}</Button>}>
      <Answered asked={asked}>
        {({ indicators }) => (
          <SideScroll name={t(say('指标', 'Indicators'))}>
            <Table rowKey="code" size="small" pagination={false} dataSource={[...indicators]} columns={[
              { title: t(say('代码', 'Code')), dataIndex: 'code' },
              { title: t(say('指标', 'Indicator')), render: (_, { name }) => <div style={{ whiteSpace: 'normal', minWidth: 200 }}>{name[language]}</div> },
            ]} />
          </SideScroll>
        )}
      </Answered>
    </Drawer>
  );
}
