import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Input, QRCode, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../../api/client.js';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { NotTaken } from '../NotTaken.js';
import { OneTime } from '../OneTime.js';

/** The authenticator app: turned on by scanning and a first code, off by a code. */
export function SecondFactor({ on }: { on: boolean }): ReactNode {
  const t = useText();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const enrol = useMutation({ mutationFn: () => ask(api.POST('/api/v1/session/second-factor')) });
  const confirm = useMutation({ mutationFn: () => ask(api.POST('/api/v1/session/second-factor/confirmation', { body: { code } })), onSuccess: () => { setCode(''); } });
  const remove = useMutation({
    mutationFn: () => ask(api.POST('/api/v1/session/second-factor/removal', { body: { code } })),
    onSuccess: async () => { setCode(''); await queries.invalidateQueries({ queryKey: ['session'] }); },
  });
  const noted = (): void => {
    confirm.reset();
    enrol.reset();
    void queries.invalidateQueries({ queryKey: ['session'] });
  };
  const codeInput = <Input value={code} onChange={({ target }) => { setCode(target.value); }} style={{ width: 200 }} autoComplete="one-time-code" aria-label={t(say('动态口令', 'Code of the app'))} placeholder={t(say('6 位动态口令', '6-digit code'))} />;
  return (
    <Card size="small" title={t(say('动态口令（两步登录）', 'Second factor'))}>
      <Flex vertical gap="small" align="start">
        <Typography.Text type="secondary">{on ? t(say('已启用。停用须输入动态口令或恢复码。', 'On. A code or a recovery code turns it off.')) : t(say('用手机上的验证器应用扫码，登录时除密码外还要动态口令。', 'Scan with an authenticator app; signing in then takes its code as well as the password.'))}</Typography.Text>
        {on && <Flex gap="small" wrap>{codeInput}<Button danger disabled={code === ''} loading={remove.isPending} onClick={() => { remove.mutate(); }}>{t(say('停用', 'Turn off'))}</Button></Flex>}
        {!on && !enrol.data && <Button loading={enrol.isPending} onClick={() => { enrol.mutate(); }}>{t(say('启用', 'Turn on'))}</Button>}
        {!on && enrol.data && (
          <Flex gap="middle" wrap>
            <QRCode value={enrol.data.uri} bgColor="#fff" color="#000" aria-label={t(say('二维码', 'QR code'))} />
            <Flex vertical gap="small">
              <Typography.Text>{t(say('扫不了码的，手工输入密钥：', 'Where scanning fails, type the secret:'))}</Typography.Text>
              <Typography.Text copyable code style={{ overflowWrap: 'anywhere' }}>{enrol.data.secret}</Typography.Text>
              <Flex gap="small" wrap>{codeInput}<Button type="primary" disabled={code === ''} loading={confirm.isPending} onClick={() => { confirm.mutate(); }}>{t(say('确认启用', 'Confirm'))}</Button></Flex>
            </Flex>
          </Flex>
        )}
        <NotTaken error={enrol.error ?? confirm.error ?? remove.error} />
      </Flex>
      <OneTime title={t(say('恢复码（手机丢失时用）', 'Recovery codes (for a lost phone)'))} secret={confirm.data?.recoveryCodes.join('  ')} close={noted} />
    </Card>
  );
}
