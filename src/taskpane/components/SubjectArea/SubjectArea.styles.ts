import { makeStyles } from "@fluentui/react-components";

export const useSubjectAreaStyles = makeStyles({
  opening: { flexGrow: 1 },
});
