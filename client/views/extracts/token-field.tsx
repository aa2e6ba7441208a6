import { keepToken } from '../../api/admin-token.ts';
import { TextField } from '../../ui/fields.tsx';

/** The word that allows changes; kept until the tab is closed. */
export function TokenField({
  token,
  onToken,
}: {
  readonly token: string;
  readonly onToken: (token: string) => void;
}) {
  return (
    <TextField
      label="Administrator's token"
      hint="Stands in the file admin-token of the service's data folder. It is kept until this tab is closed."
      type="password"
      value={token}
      onText={(text) => {
        keepToken(sessionStorage, text);
        onToken(text);
      }}
    />
  );
}
